package com.illinoisworknet.returningcitizens.web;

/**
 * A row of <em>Waiting for you</em>.
 *
 * @param number how often
 * @param what what is to do
 * @param sentence one sentence more
 * @param link the words of its link
 * @param address where it is done
 */
public record DashboardTask(long number, String what, String sentence, String link, String address) {}
