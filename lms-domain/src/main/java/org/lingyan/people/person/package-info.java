/**
 * Persons and their dated employments.
 *
 * <p>Operations: {@link org.lingyan.people.person.Directory}, {@link
 * org.lingyan.people.person.Registering}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>P1</b> the last character of an ID number is its checksum (GB 11643); a wrong one is
 *       refused.
 *   <li><b>P2</b> ID numbers are stored encrypted, found by HMAC, shown masked.
 *   <li><b>P6</b> a person belongs to the organisation of the main employment on the day asked; who
 *       has left belongs where she was last.
 * </ul>
 */
package org.lingyan.people.person;
