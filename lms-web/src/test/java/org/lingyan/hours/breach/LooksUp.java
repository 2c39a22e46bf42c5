package org.lingyan.hours.breach;

/** Made to be caught: knows a room above. */
class LooksUp {
  org.lingyan.learning.course.Lesson above;
}
