/**
 * Two DMN engines on the logic of our rules: a DMN model is written from the structure of the rules of each region, so
 * that it says the same when the rules change.
 */
package nl.actieoverleg.snelheid.dmn;
