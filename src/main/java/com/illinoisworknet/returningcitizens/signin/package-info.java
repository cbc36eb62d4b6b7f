/**
 * Getting in: the authentication mechanism, the identity store, and the throttling of failed tries.
 *
 * <p>Belongs here: whether somebody may sign in, and with which roles. Does not belong here: what they do afterwards.
 */
package com.illinoisworknet.returningcitizens.signin;
