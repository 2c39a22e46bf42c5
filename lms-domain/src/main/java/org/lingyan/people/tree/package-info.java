/**
 * The organisation tree, and the scope that says which part of it somebody may see.
 *
 * <p>Operations: {@link org.lingyan.people.tree.Organisations}, {@link
 * org.lingyan.people.tree.Establishing}.
 */
package org.lingyan.people.tree;
