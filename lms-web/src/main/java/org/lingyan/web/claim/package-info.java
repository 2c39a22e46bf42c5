/**
 * Claims for training elsewhere on pages: the trainee writes them in small steps, who holds HR or
 * TRAINING decides them and keeps the registers of providers.
 */
package org.lingyan.web.claim;
