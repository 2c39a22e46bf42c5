/**
 * What every room that holds personal data says about it: what it holds, in which tables, and what
 * becomes of it when a person is erased. The rooms above show, export and erase it without knowing
 * the rooms that hold it.
 *
 * <p>Operations: none of its own; a room holds personal data by having a {@link
 * org.lingyan.personal.PersonalDataHolder} bean.
 *
 * <p>Rules: <b>G1</b> every table that names a person or an account belongs to one {@link
 * org.lingyan.personal.Held}. <b>G2</b> what is held is read in the order of its own keys, page by
 * page. <b>G3</b> erasing twice is erasing once. <b>G4</b> what stays stays for a ground that is
 * told to the person beforehand.
 */
package org.lingyan.personal;
