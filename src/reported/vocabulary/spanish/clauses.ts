// What small words do in a Spanish clause, next to figures.

export const clauseWords = `
  purposeTo: para; not: no ni sin nunca; will: sera seran deberia planea planean podria;
  auxiliary: sido han ha habia estan esta ya aun; breaks: pero mientras aunque sin;
  have: ha han habia habian sido; met: recibido recibidos financiado financiados cubierto cubiertos movilizado recaudado;
  aside: solo apenas unos o es decir equivale al el; ofWhich: cuales; including: incluidos incluidas entre;
  for: para a; further: otros adicionales mas; change: menos mas; compared: frente;
  instead: lugar; falls: reduccion disminucion caida recorte; from: desde respecto de; planNoun: llamamiento plan requerimientos presupuesto;
  targetNoun: meta objetivo; fundNoun: financiacion financiamiento; prioritised: prioritario priorizado priorizada; urgent: urgente; needed: ayuda asistencia;
  unmet: cubrir financiar; onTo: esta estan sigue siguen aun; says: dijo indico segun anuncio; inName: de y;
  yearNoun: ano; whichYear: pasado este anterior; now: ahora actualmente hoy; otherDay: ayer antes;
  anybody: personas persona habitantes individuos; cluster: alimentaria salud nutricion proteccion educacion albergue agua saneamiento logistica;
  otherUnit: region mundo sector mundial;
  generic: los las el la un una unos unas naciones unidas onu ocha fts plan llamamiento humanitario humanitaria respuesta
    necesidades fondos solo mas casi unos se en de del al para por con segun oficina coordinacion asuntos socios donantes
    financiacion desde hasta tras durante`;
