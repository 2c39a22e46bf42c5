/**
 * What the authority (民政部门, 社会工作部) and the profession (社会工作者, 社会工作专业人员) are called, by jurisdiction
 * and day, with where each word comes from.
 *
 * <p>Operations: {@link org.lingyan.term.Terms}, {@link org.lingyan.term.SettingTerms}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>V1</b> the words of the nearest place above count, of those the ones that began last on
 *       or before the day; of two for the same place and day the one entered last.
 *   <li><b>V2</b> words are added, never changed; a correction is another row of the same day.
 *   <li><b>V3</b> each names its source and how sure that is; only a house setting names none.
 *   <li><b>V4</b> what holds everywhere comes with the product; an administrator sets words for
 *       what he administers.
 * </ul>
 */
package org.lingyan.term;
