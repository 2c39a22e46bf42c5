/**
 * What a trainee opens: courses in the product's own format, a folder with {@code course.yaml},
 * lessons in Markdown, figures and a quiz.
 *
 * <p>Operations: {@link org.lingyan.content.CourseFolder} reads a course, {@link
 * org.lingyan.content.CourseCheckCommand} tells its author what to put right.
 *
 * <ul>
 *   <li>C1 A course is read whole or not at all: one error refuses it. All findings come at once,
 *       each with file and line.
 *   <li>C2 Everything read is hostile. No path leaves the folder, no link is followed, no alias is
 *       expanded, no file and no sum of files passes its limit.
 *   <li>C3 Nothing is dropped in silence: what sanitising would take away is an error.
 *   <li>C4 A page holds only elements and attributes from a list; pictures are still pictures.
 *   <li>C5 Equal content has an equal hash, whatever the line ends or the order of YAML keys.
 *   <li>C6 A block of a page keeps its anchor as long as the lesson is unchanged, so that a trainee
 *       can go on exactly where she stopped.
 * </ul>
 */
package org.lingyan.content;
