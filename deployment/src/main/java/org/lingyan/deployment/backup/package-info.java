/**
 * A copy of everything the product keeps, sealed, and the way back from it.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>B1</b> a backup is taken while the product works or stands still, and shows one moment
 *       of the database.
 *   <li><b>B2</b> neither the product's keys nor the database's passwords are in it.
 *   <li><b>B3</b> it is sealed with the backup key; one bit changed anywhere, or an end that is
 *       missing, is noticed.
 *   <li><b>B4</b> a file under the wanted name is a whole backup, however its making ended.
 *   <li><b>B5</b> it is read to its end and found good before anything of it is written, and goes
 *       only into an empty folder.
 *   <li><b>B6</b> it is not taken back without the keys that it was made beside.
 *   <li><b>B7</b> what a broken restore leaves behind does not start.
 * </ul>
 */
package org.lingyan.deployment.backup;
