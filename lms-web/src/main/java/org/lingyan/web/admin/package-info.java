/**
 * The administrator's pages: where they start, organisations, accounts, grants and deputies, terms.
 * A page of another room joins by a line in {@link org.lingyan.web.admin.AdminTile}.
 */
package org.lingyan.web.admin;
