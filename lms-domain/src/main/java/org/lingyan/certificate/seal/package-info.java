/**
 * What stands where a paper is sealed: space for a stamp, or a picture that somebody authorised.
 *
 * <p>Operations: {@link org.lingyan.certificate.seal.Seals}, {@link
 * org.lingyan.certificate.seal.SettingSeals}, {@link org.lingyan.certificate.seal.UsingSeals}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>Y1</b> an organisation says for some days what stands there, for itself and everything
 *       below that says nothing of its own; where nobody says anything it is space for a stamp.
 *   <li><b>Y2</b> a picture is a PNG by its content; who authorised it, and by which paper, is said
 *       with it. Of one organisation no two hold on one day.
 *   <li><b>Y3</b> administrators of the organisation enter them, and bring their last day forward;
 *       nothing of them is changed otherwise.
 *   <li><b>Y4</b> a paper bears a seal when the office that issues or prints it says so, once: a
 *       copy shows the same. Who put which seal on which paper, and when, is kept and listed.
 * </ul>
 */
package org.lingyan.certificate.seal;
