package org.lingyan.content.breach;

/** Made to be caught: content knows HTTP. */
class KnowsTheEdge {
  jakarta.servlet.http.HttpServletRequest request;
}
