/**
 * What the product holds about one person, gathered from every room that holds personal data.
 *
 * <p>Operations: {@link org.lingyan.privacy.own.OwnData}.
 *
 * <p>Rules: <b>V1</b> everything that a room says it holds is shown to the person and is in her
 * copy; what is shown with stars is whole in the copy. <b>V2</b> a copy is made as a job, is kept
 * {@link org.lingyan.privacy.own.OwnData#COPY_DAYS} days, and is written to the action log.
 * <b>V3</b> the copy's shape has a version; a change that breaks readers raises it.
 */
package org.lingyan.privacy.own;
