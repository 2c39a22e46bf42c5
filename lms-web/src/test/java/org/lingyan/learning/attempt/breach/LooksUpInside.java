package org.lingyan.learning.attempt.breach;

/** Made to be caught: attempts know what is made of them. */
class LooksUpInside {
  org.lingyan.learning.progress.MyCourse course;
}
