/**
 * Texts by which people are told how their data is used, in versions, and what each of them
 * answered.
 *
 * <p>Operations: {@link org.lingyan.privacy.consent.Consents} for the person, {@link
 * org.lingyan.privacy.consent.ConsentTexts} for the administrator.
 *
 * <p>Rules: <b>C1</b> what is processed under a law is told and not asked: such a text is only
 * read. <b>C2</b> whatever else is asked for each purpose by itself; an answer belongs to the
 * version that was shown, and a new version asks again. <b>C3</b> answers are only added; a consent
 * that was given can be withdrawn at any time. <b>C4</b> a version holds from a day on and is never
 * changed; a draft is not shown to anybody. <b>C5</b> both languages are there or it is not
 * published.
 */
package org.lingyan.privacy.consent;
