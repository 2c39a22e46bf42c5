/**
 * National certificates of people, the registrations of these certificates, and the forms by which
 * they are registered: facts about a person, and how they stand on a day.
 *
 * <p>Operations: {@link org.lingyan.credential.certificate.RecordingCertificate} and {@link
 * org.lingyan.credential.certificate.DecidingClaim} for HR, {@link
 * org.lingyan.credential.certificate.BringingCertificate} for the person herself, {@link
 * org.lingyan.credential.registration.RecordingRegistration} and {@link
 * org.lingyan.credential.registration.KeepingForms} for registrations, {@link
 * org.lingyan.credential.certificate.Certificates}, {@link
 * org.lingyan.credential.registration.Registrations}, {@link
 * org.lingyan.credential.registration.RegistrationForms} and {@link
 * org.lingyan.credential.overview.CredentialList} to read them, {@link
 * org.lingyan.credential.certificate.HeldLevels} for the level on a day, {@link
 * org.lingyan.credential.overview.RegistrationReminders}; lists come in by {@link
 * org.lingyan.credential.intake.CredentialIntake}. Rooms above hear {@link
 * org.lingyan.credential.CredentialsChanged}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>C1</b> a number is brought to one spelling, sealed, found by its HMAC and shown masked;
 *       two certificates that stand never have the same.
 *   <li><b>C2</b> no certificate is issued in the future or before the first examination, and none
 *       before its holder has passed.
 *   <li><b>C3</b> who entered a certificate does not verify it, and nobody enters, verifies or
 *       withdraws her own; who verified it is named.
 *   <li><b>C4</b> what HR enters counts at once, verified or not; entered twice it is on record
 *       once.
 *   <li><b>C5</b> a certificate has no end. What was entered wrongly is withdrawn with who, when
 *       and why, after the registrations that rest on it; its number is free then.
 *   <li><b>C6</b> what somebody brings herself counts from when HR has verified it by its evidence;
 *       returned, it says why. The nearest HR is told of it, she of the decision. Of one
 *       certificate one such wish waits at a time.
 *   <li><b>C7</b> the level on a day is that of the highest certificate issued by then; where no
 *       certificate is on record, the level stated in the personal file stands.
 *   <li><b>C8</b> evidence is read by its owner and by HR in whose scope she is.
 *   <li><b>C9</b> facts of all records that are one person are hers (M1).
 *   <li><b>R1</b> nothing is registered in the future or before its certificate was issued.
 *   <li><b>R2</b> a registration is valid for the months of the rule, its last day included; lapse
 *       is a state of the registration, the certificate stays.
 *   <li><b>R3</b> two registrations of one certificate never hold on the same day.
 *   <li><b>R4</b> renewed is in the window before the last valid day, and the renewal follows
 *       without a gap; after a lapse it begins on its own day.
 *   <li><b>R5</b> a form for the first registration is handed in within the term after passing.
 *       What the authority registered later nevertheless is a fact, and recorded.
 *   <li><b>R6</b> a form goes step by step, each with its day; its office decides within the
 *       working days of the rule. Completed, it makes the registration in the same transaction. One
 *       form of a certificate is on its way at a time.
 *   <li><b>R7</b> what a form says is changed before its first decision only.
 *   <li><b>O1</b> a list shows each person once, with her highest certificate.
 *   <li><b>O2</b> she is told once when the window opens, when it is about to end, and when it has
 *       lapsed; not while a form for the next registration is on its way.
 *   <li><b>L1</b> a list that comes in names a person by the number of her document, or by name and
 *       unit where those are one person's; both together must agree.
 *   <li><b>L2</b> a row is a certificate, with its latest registration or without. What is on
 *       record already is not added again; a number of somebody else's, or with another level or
 *       day, is an error of its column.
 *   <li><b>L3</b> a list is posted in one transaction with one piece of news for some hundred rows,
 *       and taken back by withdrawing what it added, as long as nothing rests on it.
 * </ul>
 */
package org.lingyan.credential;
