/**
 * Drills: a really started product is killed, flooded or starved of disk in the middle of its work,
 * and has to come back with everything that it had acknowledged.
 */
package org.lingyan.drill;
