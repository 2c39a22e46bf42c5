package org.lingyan.credential.certificate.breach;

/** Made to be caught: knows an inner room above. */
class LooksUpInside {
  org.lingyan.credential.registration.Registrations above;
}
