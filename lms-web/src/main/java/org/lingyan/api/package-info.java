/**
 * The resources of the API, one class per collection. A resource reads the request, checks scope by
 * the use case it calls, and tells the outcome; it decides nothing. The manners they share stand in
 * {@link org.lingyan.api.edge}, the records in {@link org.lingyan.api.json}.
 */
package org.lingyan.api;
