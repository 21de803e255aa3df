"""Roll-call (点名): is somebody at every post, and does he hear us?

Two in the morning. The command room calls all fourteen posts; tablets and phones ring for a minute. Eleven guards press the one big button.
Post 3 answers by radio: the dispatcher types `/call 3 ok`. Post 9 answers at the second call. Post 12 does not, and the screen says what to
do now: ring it, ask the neighbour, send the nearest. How a *post* has answered its last thirty calls can be read; of a person nothing is
counted.
"""
