// Workers of Node 20 do not read TypeScript, so tsx is registered in each. A project that is built starts its
// worker.js instead, and needs no file like this.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
