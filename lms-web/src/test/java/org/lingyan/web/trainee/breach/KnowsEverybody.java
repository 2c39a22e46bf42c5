package org.lingyan.web.trainee.breach;

import jakarta.inject.Inject;

/** Made to be caught: more collaborators than one job needs. */
@SuppressWarnings("UnusedVariable")
class KnowsEverybody {
  @Inject
  KnowsEverybody(String a, String b, String c, String d, String e, String f, String g, String h) {}
}
