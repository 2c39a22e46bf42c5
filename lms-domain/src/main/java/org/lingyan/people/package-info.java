/**
 * Persons, their dated employments, the organisation tree, accounts apart from persons, dated role
 * grants on a subtree, sign-in, and the scope that follows from all of it.
 *
 * <p>Operations: {@link org.lingyan.people.SigningIn}, {@link org.lingyan.people.SignIns}, {@link
 * org.lingyan.people.ChangingPassword}, {@link org.lingyan.people.FoundingAdministrator}, {@link
 * org.lingyan.people.Directory}, {@link org.lingyan.people.Organisations}, {@link
 * org.lingyan.people.Registering}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>P1</b> the last character of an ID number is its checksum (GB 11643); a wrong one is
 *       refused.
 *   <li><b>P2</b> ID numbers are stored encrypted, found by HMAC, shown masked.
 *   <li><b>P3</b> the first five wrong passwords of an account within 15 minutes, at sign-in or
 *       where it is changed, are not delayed; each further one doubles the wait, from one second to
 *       15 minutes. An address has room for 30, because an office shares one, and waits at most a
 *       minute. What nobody waits for any more is dropped by the next failure.
 *   <li><b>P4</b> a sign-in is renewed at most every five minutes, ends after eight hours without a
 *       request, and ends everywhere when the password changes. A program's token ends twelve hours
 *       after it was given.
 *   <li><b>P5</b> a grant counts on the days it names and on the subtree of its organisation.
 *   <li><b>P6</b> a person belongs to the organisation of the main employment on the day asked; who
 *       has left belongs where she was last.
 * </ul>
 */
package org.lingyan.people;
