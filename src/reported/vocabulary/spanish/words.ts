// Spanish nouns that are counted, and the small words of figures, names and clauses.

export const units = `
  people: persona personas habitantes nino ninos nina ninas mujer mujeres hombre hombres refugiado refugiados
    refugiadas desplazado desplazados desplazadas retornados muertos muertas fallecidos heridos heridas victimas
    migrantes civiles alumnos estudiantes pacientes docentes maestros agricultores individuos beneficiarios
    ciudadanos bebes madres adultos jovenes afganos afganas sirios yemenies sudaneses haitianos venezolanos
    participantes delegados voluntarios desaparecidos damnificados afectados vulnerables rohinya;
  families: familia familias; households: hogar hogares; organisations: socios organizaciones ong agencias;
  sites: sitios; facilities: centros instalaciones; countries: pais paises; villages: aldea aldeas pueblos;
  districts: distrito distritos; provinces: provincia provincias; schools: escuela escuelas;
  hospitals: hospital hospitales; clinics: clinicas; appeals: llamamientos; plans: plan planes;
  projects: proyecto proyectos; trucks: camion camiones; camps: campamentos; houses: vivienda viviendas casa casas;
  tonnes: tonelada toneladas; kilometres: kilometro kilometros km; metres: metro metros; hectares: hectarea hectareas;
  litres: litro litros; kilograms: kg kilogramos; days: dia dias; weeks: semana semanas; months: mes meses;
  years: ano anos; hours: hora horas; minutes: minuto minutos; votes: votos abstenciones; pesos: peso pesos; francs: francos`;

/** What small words do in a figure. */
export const words = `
  article: un una;
  tensAnd: y;
  and: y e;
  or: o u;
  to: a;
  between: entre;
  of: de del;
  the: los las el la sus su un;
  wholeOf: de del;
  outOf: de;
  in: en;
  every: cada;
  each: cada;
  which: que;
  equals: es son representa equivale;
  by: en;
  times: veces;
  perTime: por;
  several: varios varias;
  point: coma;
  needsOf: miles;
  changed: paso pasado pasaron subio bajo aumento cayo pasando;
  partNoun: tercera cuarta quinta decima;
  part: parte;
  partOn: de del;
  halfOfScale: medio media;
  aloneScale: mil;
  notHalf: primera segunda ultima cada;
  notHalfOf: ano hora;
  month: enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre;
  label: seccion pagina paginas articulo articulos anexo fase nivel objetivo objetivos meta metas ods resolucion
    resoluciones numero parrafo figura cuadro capitulo cop;
  ending: er o a s;
  clock: h horas;
  year: en de del desde ano anos fines principios para y;
  aged: edad;
  limit: menores;
  ofAge: ninos ninas;
  span: anos meses;
  old: old;
  inNeed: en;
  need: necesitan necesita;
  hyphenPercent: porciento;
  person: persona personas nino ninos mujer mujeres;
  passive: fueron han ya sido son resultaron;
  passiveVoice: sido fueron;
  moneyVerb: recibido recibidos solicita requiere pide necesita cuesta recaudado;
  moneyPart: requeridos solicitados necesarios; adjective: necesarios necesarias requeridos requeridas solicitados solicitadas recibidos recibidas adicionales
    humanitarios previstos;
  stop: a al en y o para por con sin es son fue fueron sera seran ha han habia que quien cuyo no contra entre desde
    durante despues antes se este esta su sus mas menos requeridos solicitados necesarios recibidos`;
