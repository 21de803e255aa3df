"""What the voice socket asks: who somebody is on a channel, who has the floor, and to keep what was said."""

from pingan.features.voice import actions, rules, store

get_voice = store.get_voice
keep = actions.keep
ask, heard, release, is_over, is_frame = rules.ask, rules.heard, rules.release, rules.is_over, rules.is_frame
