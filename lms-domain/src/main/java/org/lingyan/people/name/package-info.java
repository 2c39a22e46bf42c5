/**
 * How a person's name is read and found.
 *
 * <p>Operations: {@link org.lingyan.people.name.NameWords} (pure), {@link
 * org.lingyan.people.name.NameIndex}, {@link org.lingyan.people.name.RebuildingNameIndex}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>N1</b> a surname is read as a surname (单 shàn, 解 xiè, 仇 qiú, 曾 zēng); what people read
 *       otherwise is found as well.
 *   <li><b>N2</b> a name is found by any part of it, by its pinyin and initials from the surname or
 *       from the given name on, and by surname with initials; case, blanks, dots and width do not
 *       matter; ü is v or yu.
 *   <li><b>N3</b> a character that nobody can read is left out of the reading and never breaks it.
 *   <li><b>N4</b> the keys are derived: dropped and rebuilt they are the same.
 * </ul>
 */
package org.lingyan.people.name;
