// Spanish cues, by the rule that they belong to: `id: phrase | phrase`.

/** Before a figure. */
export const cuesBefore = `
  asks: solicita | solicitan | requiere | requieren | necesita | necesitan | pide | piden | demanda | recaudar | busca | buscan | necesitaran | cuesta;
  requirement: requerimiento | requerimientos | necesidades financieras | presupuesto | llamamiento | llamamiento por | un llamamiento de | necesidades;
  revised: revisado | revisado a; original: inicialmente | llamamiento inicial;
  receives: recibido | recibidos | recibio | han recibido | ha recibido | recaudado | movilizado | obtenido | financiamiento | financiacion | fondos recibidos;
  gives: aportado | donado | prometido | desembolsado | contribuido | asignado | entregado;
  short: faltan | falta | brecha | deficit | deficit de financiacion | brecha de financiacion;
  bracketed: plan | llamamiento;
  helps: asistir | ayudar | apoyar | atender | alcanzar | llegar a | beneficiar a | asistir a | ayudar a;
  inNeed: con necesidades | personas con necesidades | personas necesitadas; reached: asistido | alcanzado | atendido | ayudado a; population: poblacion;
  covered: financiado | financiada | financiados | cubierto | cubierta | cobertura | financiado en | cubre;
  uncovered: falta | deficit | brecha; falls: reduccion | disminucion | caida | recorte | bajo;
  rises: aumento | incremento | subio; makesUp: representa | representan | constituyen`;

/** Behind a figure. */
export const cuesAfter = `
  asked: requeridos | solicitados | necesarios | requeridas | necesarias | que se necesitan; plan: llamamiento;
  received: recibidos | recaudados | movilizados | se han recibido; given: aportados | donados | prometidos; missing: faltan | pendientes;
  needs: necesitan | necesitaban | necesitaran | requieren | necesitadas | con necesidades;
  targeted: previstas | beneficiarias; wereReached: asistidas | recibieron | alcanzadas | atendidas | han recibido; ofPopulation: poblacion;
  funded: de lo requerido | de lo solicitado | de lo necesario | financiado | financiada | de los fondos necesarios | fondos requeridos | de los fondos requeridos | requerimientos | fondos solicitados | cubierto | del plan | del llamamiento | requeridos | solicitados | necesarios;
  unfunded: sin financiar | sin cubrir; fall: menos | reduccion; rise: mas | aumento; ofPeople: poblacion | personas | ninos | mujeres | habitantes`;
