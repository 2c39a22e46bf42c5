/**
 * Persons and their dated employments.
 *
 * <p>Operations: {@link org.lingyan.people.person.Directory}, {@link
 * org.lingyan.people.person.Registering}, {@link org.lingyan.people.person.ChangingWorkingLife},
 * {@link org.lingyan.people.person.Reorganising}, {@link org.lingyan.people.person.Splitting},
 * {@link org.lingyan.people.person.UndoingReorganisation}, {@link
 * org.lingyan.people.person.Headcounts}, {@link org.lingyan.people.person.Superiors}; facts about a
 * person: {@link org.lingyan.people.person.PersonFile}, {@link
 * org.lingyan.people.person.CorrectingFacts}, {@link org.lingyan.people.person.RevealingNumbers},
 * {@link org.lingyan.people.person.KnownPeople}, {@link org.lingyan.people.person.PuttingOnRecord};
 * two records of one person: {@link org.lingyan.people.person.MergingPersons}, {@link
 * org.lingyan.people.person.PersonAliases}; without scope and news, for batches: {@link
 * org.lingyan.people.person.WorkingLife}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>P1</b> the last character of an ID number is its checksum (GB 11643); a wrong one is
 *       refused.
 *   <li><b>P2</b> numbers of documents and phones are stored encrypted, found by HMAC, shown
 *       masked; documents of two kinds never are the same.
 *   <li><b>P3</b> a name has 1 to 60 characters, a letter among them; blanks, width and dots are
 *       brought to one spelling, which has no blank between two Han characters; rare characters
 *       stay as they are.
 *   <li><b>P4</b> nobody is born in the future, nor on another day than her ID number says.
 *   <li><b>P5</b> a document belongs to one person; who may not see her is told only that she
 *       exists.
 *   <li><b>P6</b> a person belongs to the organisation of the main employment on the day asked; who
 *       has left belongs where she was last.
 *   <li><b>P7</b> a correction is a fact with author and reason; a new name keeps the old one as a
 *       former name; what was said before is kept sealed beside it. Who corrects from what she read
 *       does not put back what another corrected meanwhile.
 *   <li><b>P9</b> who is put on record begins no later than today, and not before her birth.
 *   <li><b>N5</b> a search finds people by parts of present and former names, pinyin, initials, and
 *       by whole numbers, whatever kind of document they are on record as; it stays inside the
 *       scope, says by which former name it found somebody, and lists each person once, with the
 *       post that brings her into the scope when that is not the main one.
 *   <li><b>P8</b> a full number is shown only on demand, and who looked is written down.
 *   <li><b>D1</b> hours follow the person, and each unit sees its own days: the person herself, and
 *       whoever has her in scope today (P6), sees all of her dated facts; a unit that she has left,
 *       or at which she works beside, sees those whose day lies in her employment there. Her
 *       standing on such a day is a number of the person and stays whole.
 *   <li><b>W1</b> only who is employed on the day is changed. <b>W2</b> a change comes after the
 *       first day of the employment that it changes, and <b>W3</b> after every other change.
 *   <li><b>W4</b> one main employment at a time; others stand beside it and count nowhere.
 *   <li><b>W5</b> a change changes something: entered twice, it is refused the second time.
 *   <li><b>W6</b> nobody is employed where nothing is, nor longer than the place is there, also not
 *       when it is closed at the same moment. <b>W7</b> nobody is her own superior.
 *   <li><b>W8</b> an end does not come before its beginning.
 *   <li><b>W9</b> the latest change can be taken back, exactly, once. Who came on record by it is
 *       forgotten with it; when hours, an account or more rest on her since, it stays.
 *   <li><b>W10</b> whoever is concerned by a change of the tree is moved and judged again in the
 *       same transaction.
 *   <li><b>W12</b> what becomes the main employment was one beside it before.
 *   <li><b>W13</b> what stands beside lasts no longer than her main employments, and ends on
 *       another day than was said, earlier or later, as long as she has one. <b>W14</b> Who is
 *       moved to where she worked beside works there once: what was beside is over.
 *   <li><b>W15</b> a wrong first day is put right as long as nothing else happened up to it; it
 *       lies not in the future, not before her birth, and not inside an employment before.
 *   <li><b>W11</b> a superior is the line manager while she is employed, else HR of the unit above.
 *   <li><b>W17</b> who has left leads nobody and takes nothing over. Who takes over from somebody
 *       by whom she was led is led by who led that one. A leave of a later day is handed over on
 *       that day ({@link org.lingyan.people.person.HandingOver}). Taken back, it gives whom she led
 *       her as line manager again and nothing else, and not where another one was named since. Who
 *       led until then stays known as who led then ({@code HandedOver}).
 *   <li><b>W16</b> who would leave behind what nobody else can do ({@link
 *       org.lingyan.people.person.LeavingBar}) does not leave before it is in other hands.
 *   <li><b>M1</b> two records of one human being are made one by a fact that leads from one to the
 *       other, who stays; no fact of either is rewritten, and whatever is kept under either is read
 *       as hers. The other is counted and found nowhere by herself.
 *   <li><b>M2</b> a record leads to one person at most, and to one that leads nowhere: no chains,
 *       no circles; nobody is merged with herself. The same merge again is on record already.
 *   <li><b>M3</b> to whom others lead cannot lead to somebody: she stays, or those merges are taken
 *       back first.
 *   <li><b>M4</b> two different ID cards are two human beings, whatever else agrees; a wrong number
 *       is corrected first. Other documents may differ: they are renewed.
 *   <li><b>M5</b> who merges has HR over both. The address of the other leads to who stays.
 *   <li><b>M6</b> employments of both are hers. Where both have a main one, it is decided whose
 *       goes on as the main one; the other stands beside it, or goes where it names the same place.
 *   <li><b>M7</b> a line manager who is one of the two is nobody; a line of managers that would
 *       come back to her stands against the merge.
 *   <li><b>M8</b> a merge and its taking back need a reason; she gets a notice.
 *   <li><b>M9</b> a merge is taken back exactly as long as it is the latest change of her working
 *       life; what was added to who stays meanwhile stays with her, what she had from the other
 *       goes with it. What is taken off is taken off the record that holds it.
 * </ul>
 */
package org.lingyan.people.person;
