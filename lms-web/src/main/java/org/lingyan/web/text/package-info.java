/**
 * The words of the product in both languages: one set of bundles for pages, messages, API and PDF.
 * Chinese is the default; English is complete beside it.
 */
package org.lingyan.web.text;
