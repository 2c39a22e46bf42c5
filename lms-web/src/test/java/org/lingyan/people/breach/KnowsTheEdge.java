package org.lingyan.people.breach;

/** Made to be caught: the domain knows HTTP. */
class KnowsTheEdge {
  jakarta.servlet.http.HttpServletRequest request;
}
