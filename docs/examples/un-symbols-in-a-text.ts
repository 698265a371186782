// # UN symbols in a text
// Resolutions and meeting records with their symbols and places, and the address of each document.
import { findUnSymbols, unDocumentUrl } from 'aidkit/un-symbols';

const text = 'Recalling resolution 78/147, the Council (S/PV.9862) met.';

for (const { symbol, start, end } of findUnSymbols(text)) {
  console.log(symbol.symbol, text.slice(start, end), unDocumentUrl(symbol));
}
