package org.lingyan.deployment.bench;

/**
 * One start, from the command to "ready".
 *
 * @param key its name in the console bundle
 * @param seconds on the clock
 * @param launcherCpu processor seconds of the launcher
 * @param serverCpu processor seconds of the server
 * @param databaseCpu processor seconds of the database
 */
record StartTime(
    String key, double seconds, double launcherCpu, double serverCpu, double databaseCpu) {}
