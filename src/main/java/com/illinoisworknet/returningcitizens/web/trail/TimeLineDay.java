package com.illinoisworknet.returningcitizens.web.trail;

import java.util.List;

/**
 * What happened on a day.
 *
 * @param words the day in words
 * @param items latest first
 */
public record TimeLineDay(String words, List<TimeLineItem> items) {}
