/**
 * What a person asks to have corrected about herself, and how HR decides it.
 *
 * <p>Operations: {@link org.lingyan.privacy.correction.AskingCorrection} for the person, {@link
 * org.lingyan.privacy.correction.DecidingCorrection} for HR, {@link
 * org.lingyan.privacy.correction.CorrectionRequests} to read them.
 *
 * <p>Rules: <b>K1</b> a request is about one fact (name, document, day of birth) and asks for
 * something that can be right and is not on record. <b>K2</b> one request about a fact is open at a
 * time; the same again is already recorded. <b>K3</b> it waits for an office: HR in whose scope she
 * is on the day decides, once, and nobody decides her own. <b>K4</b> approving corrects the fact in
 * the same transaction, by the rules of facts; what they refuse stays open. <b>K5</b> who returns
 * it says why. <b>K6</b> the nearest HR is told of the request, the person of the decision.
 * <b>K7</b> evidence is read by who decides, under the grant with which she asks, a deputy under
 * the one that was let to her; each opening is a sensitive read. Once decided, the value asked for
 * is kept masked only. Evidence is forgotten when its request is taken back, or forgotten itself.
 */
package org.lingyan.privacy.correction;
