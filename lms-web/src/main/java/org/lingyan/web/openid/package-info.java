/**
 * Sign-in by OpenID Connect: the authorization code flow with PKCE, state and nonce, discovery and
 * the provider's keys, by a library. What must be remembered between leaving and coming back lies
 * in a signed cookie of ten minutes; there is no servlet session. An identity opens only the
 * account that it was linked to (P15).
 */
package org.lingyan.web.openid;
