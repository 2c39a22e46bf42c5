/**
 * Courses as published: versions that never change.
 *
 * <p>Operations: {@link org.lingyan.learning.course.PublishingCourse}, {@link
 * org.lingyan.learning.course.CourseShelf}.
 *
 * <p>Rules: <b>C1</b> publishing the same content twice makes one version. <b>C2</b> new attempts
 * begin on the newest version. <b>C3</b> pages of a lesson are found by the hash of what they are.
 */
package org.lingyan.learning.course;
