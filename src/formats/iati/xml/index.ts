export { parseIatiXml } from './parseIatiXml.js';
