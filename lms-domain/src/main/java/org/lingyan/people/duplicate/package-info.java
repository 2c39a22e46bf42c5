/**
 * Records that may be one human being: who finds them, and what was decided about them.
 *
 * <p>Operations: {@link org.lingyan.people.duplicate.SuspectedDuplicates}, {@link
 * org.lingyan.people.duplicate.TellingApart}, {@link org.lingyan.people.duplicate.RecordAccounts},
 * {@link org.lingyan.people.duplicate.RecordGlances}. Merging itself is {@link
 * org.lingyan.people.person.MergingPersons}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>V1</b> two records are suspected when they agree in name and birth date, in a former
 *       name and birth date, in their phone, in their name and a place of work, now or before, or
 *       in the number of a document that was typed as two kinds. One document of one kind under two
 *       records cannot be: it is unique.
 *   <li><b>V2</b> records that hold two different ID cards are never suspected (M4).
 *   <li><b>V3</b> what very many share says nothing: a phone of more than 5 is an office's, a name
 *       and birth date of more than 20 a default somebody filled in.
 *   <li><b>V4</b> only pairs of which both lie in the scope are shown; who was merged is not.
 *   <li><b>V5</b> "not the same person" is remembered with who and why, and keeps the pair from
 *       being shown until it is taken back by a further fact; it does not stand against a merge,
 *       which shows it.
 * </ul>
 */
package org.lingyan.people.duplicate;
