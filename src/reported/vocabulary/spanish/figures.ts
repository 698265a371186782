// Spanish figures: number words, scales, parts, and the phrases that move them.

export const numbers = `
  0: cero; 1: un uno una; 2: dos; 3: tres; 4: cuatro; 5: cinco; 6: seis; 7: siete; 8: ocho; 9: nueve; 10: diez;
  11: once; 12: doce; 13: trece; 14: catorce; 15: quince; 16: dieciseis; 17: diecisiete; 18: dieciocho;
  19: diecinueve; 20: veinte; 21: veintiun veintiuno veintiuna; 22: veintidos; 23: veintitres; 24: veinticuatro;
  25: veinticinco; 26: veintiseis; 27: veintisiete; 28: veintiocho; 29: veintinueve; 30: treinta; 40: cuarenta;
  50: cincuenta; 60: sesenta; 70: setenta; 80: ochenta; 90: noventa; 100: cien ciento;
  200: doscientos doscientas; 300: trescientos trescientas; 400: cuatrocientos cuatrocientas;
  500: quinientos quinientas; 600: seiscientos seiscientas; 700: setecientos setecientas;
  800: ochocientos ochocientas; 900: novecientos novecientas`;

export const scales = '3: mil; 6: millon millones; 9: millardo millardos; 12: billon billones';

export const letters = '';

export const parts = `2: mitad; 3: tercio tercios tercera; 4: cuarto cuartos cuarta cuartas; 5: quinto quintos quinta;
  10: decimo decima`;

export const rounds = `10: decena; 12: docena; 15: quincena; 20: veintena; 30: treintena; 50: cincuentena;
  100: centenar; 1000: millar`;

export const multiples = '2: doble duplicado duplica; 3: triple triplicado triplica; 4: cuadruple';

export const plurals = `20 100: decenas; 24 100: docenas; 200 1000: centenares cientos; 2000 1000000: miles millares;
  2000000 1000000000: millones`;

export const tens = '10: decenas; 100: cientos centenares';

export const halves = '5: y medio | y media';

export const before = `
  exact: exactamente;
  about: alrededor de | alrededor del | aproximadamente | unos | unas | en torno a | en torno al | cosa de;
  barely: apenas;
  nearly: casi | cerca de | cerca del | poco menos de | algo menos de | un poco menos de | casi el;
  over: mas de | mas del | superior a | supera | superan | por encima de | sobrepasa;
  justover: un poco mas de | poco mas de | algo mas de;
  atleast: al menos | por lo menos | como minimo | un minimo de | no menos de;
  under: menos de | menos del | inferior a | por debajo de;
  upto: hasta | como maximo | a lo sumo | un maximo de | no mas de;
  skip: el | la | los | las | solo | solamente | un total de | total de | de | del | un | tan solo | unicamente | en un`;

export const after =
  'atleast: o mas | como minimo; upto: o menos | como maximo; about: aproximadamente';

export const measures = `
  percent: por ciento | por cien; percentage points: puntos porcentuales | punto porcentual;
  square kilometres: kilometros cuadrados; square metres: metros cuadrados; cubic metres: metros cubicos;
  USD: dolar | dolares | usd | dolares estadounidenses | dolares de los estados unidos | us $;
  EUR: euro | euros; CHF: francos suizos; GBP: libras esterlinas; COP: pesos colombianos; MXN: pesos mexicanos;
  ARS: pesos argentinos; AFN: afganis; JPY: yenes`;
