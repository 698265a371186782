// Spanish cues, by the rule that they belong to: `id: phrase | phrase`.

/** Before a figure. */
export const cuesBefore = `
  asks: solicita | solicitan | solicito | solicitaron | solicitando | requiere | requieren | requirio | requeria | necesita |
    necesitan | pide | piden | pidio | pidieron | demanda | recaudar | busca | buscan | necesitaran | cuesta | costo de |
    coste de | hacen falta;
  requirement: requerimiento | requerimientos | necesidades financieras | presupuesto | llamamiento | llamamiento por | un llamamiento de | necesidades;
  revised: revisado | revisado a; original: inicialmente | llamamiento inicial;
  receives: recibido | recibidos | recibio | recibieron | recaudo | recaudaron | movilizo | movilizaron | obtuvo | obtuvieron | han recibido | ha recibido | recaudado | movilizado | obtenido | financiamiento | financiacion | fondos recibidos;
  gives: aportado | aporta | aportan | aporto | aportaron | donado | dono | donaron | prometido | prometio | prometieron |
    desembolsado | desembolso | desembolsaron | contribuido | contribuyo | contribuyo con | contribuyeron con | asignado |
    asigno | asignaron | entregado | entrego | entregaron | concedio | otorgo;
  short: faltan | falta | brecha | deficit | deficit de financiacion | brecha de financiacion;
  bracketed: plan | llamamiento;
  helps: priorizar | priorizar a | prioriza a | proteger a | asistencia a | ayuda a | apoyo a | asistir | ayudar | apoyar | atender | alcanzar | llegar a | beneficiar a | asistir a | ayudar a;
  inNeed: con necesidades | personas con necesidades | personas necesitadas; reached: asistido | alcanzado | atendido | ayudado a | llegaron a | llego a | llegado a | asistio a | asistieron a |
    ayudo a | ayudaron a | atendio a | atendieron a | beneficio a | beneficiaron a | alcanzo a | alcanzaron a | apoyaron a; population: poblacion;
  covered: recibido | financiado | financiada | financiados | cubierto | cubierta | cobertura | financiado en | cubre;
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
