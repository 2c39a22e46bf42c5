package org.lingyan.deployment.bench;

/**
 * Memory of both processes at one moment.
 *
 * @param key the moment's name in the console bundle
 */
record MemoryAt(String key, long serverMib, long databaseMib) {}
