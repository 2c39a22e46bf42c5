/** What the container gives the rooms: database, keys, settings, health. */
package org.lingyan.web.setup;
