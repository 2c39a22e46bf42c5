package org.lingyan.learning.course.breach;

/** Made to be caught: courses know attempts. */
class LooksUpInside {
  org.lingyan.learning.attempt.AttemptView attempt;
}
