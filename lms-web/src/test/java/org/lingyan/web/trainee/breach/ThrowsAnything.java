package org.lingyan.web.trainee.breach;

/** Made to be caught: declares what nobody can handle. */
class ThrowsAnything {
  void act() throws Exception {
    throw new java.io.IOException("anything");
  }
}
