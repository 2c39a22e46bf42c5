/**
 * What the product's requests are compared with: the least that a request on this server can do and
 * still be of use. Packed into an archive by the measurement; no part of the product.
 */
package org.lingyan.deployment.bench.bare;
