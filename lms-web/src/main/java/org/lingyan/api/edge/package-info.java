/**
 * The manners of the API, the same on every path: who may ask, how a body is read, what a repeat
 * gets, how a problem is told.
 *
 * <ul>
 *   <li><b>A1</b> every method carries {@link org.lingyan.api.edge.Needs} or {@link
 *       org.lingyan.api.edge.Open}; one without stops the deployment.
 *   <li><b>A2</b> a body is read whole and every field that is wrong is named, all at once; unknown
 *       properties are ignored.
 *   <li><b>A3</b> whatever goes wrong is answered as {@code application/problem+json} in the
 *       caller's language, never with a stack trace.
 *   <li><b>A4</b> the same {@code Idempotency-Key} runs once: the fact and the memory of its answer
 *       are one transaction.
 * </ul>
 */
package org.lingyan.api.edge;
