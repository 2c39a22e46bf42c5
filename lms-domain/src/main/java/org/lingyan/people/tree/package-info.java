/**
 * The organisation tree with its past and its future, and the scope that says which part of it
 * somebody may see.
 *
 * <p>Operations: {@link org.lingyan.people.tree.Organisations}, {@link
 * org.lingyan.people.tree.Establishing}, {@link org.lingyan.people.tree.ChangingTree}, {@link
 * org.lingyan.people.tree.UndoingTree}, {@link org.lingyan.people.tree.TreeHistory}, {@link
 * org.lingyan.people.tree.FormerOrganisations}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>T1</b> what an organisation is called and where it stands holds from a day until a day;
 *       a change never touches the days before it.
 *   <li><b>T2</b> what does not exist on the day is not changed.
 *   <li><b>T3</b> a change comes after every other change of the same organisations, and nothing is
 *       put below what stands elsewhere later.
 *   <li><b>T4</b> nothing stands below itself. <b>T5</b> a change changes something.
 *   <li><b>T6</b> sisters have different names, also later; none has the sign in it by which lists
 *       name what stands above. <b>T7</b> the top stays.
 *   <li><b>T8</b> only what is empty is closed.
 *   <li><b>T9</b> the latest change entered about an organisation, and about everything that it
 *       touched, can be taken back, exactly, once, with a reason; both stay on record. Not so when
 *       what was above is gone or moved since, a sister has the name, something was put below, or
 *       something rests on what was established. Who was carried over goes back with it; rights
 *       that ended stay ended.
 *   <li><b>T10</b> what is no more is read by whoever has in scope where it stood on its last day.
 * </ul>
 */
package org.lingyan.people.tree;
