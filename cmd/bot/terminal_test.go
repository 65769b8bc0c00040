package main

import "testing"

func TestADumbTerminal(t *testing.T) {
	for term, want := range map[string]bool{"": true, "dumb": true, "xterm-256color": false} {
		p := &program{env: func(name string) (string, bool) { return term, name == "TERM" }}
		if p.dumb() != want {
			t.Errorf("TERM=%q: %v", term, p.dumb())
		}
	}
}
