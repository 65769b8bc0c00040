package doctor

import "testing"

func TestATerminalMustShowArabic(t *testing.T) {
	for _, tt := range []struct {
		name   string
		there  bool
		env    map[string]string
		status Status
		detail string
	}{
		{"no terminal is no fault", false, nil, OK, "standard output is not a terminal"},
		{"UTF-8", true, map[string]string{"LANG": "ar_EG.UTF-8"}, OK, "LANG=ar_EG.UTF-8"},
		{"UTF-8 without its hyphen", true, map[string]string{"LANG": "fr_FR.utf8"}, OK, "LANG=fr_FR.utf8"},
		{"LC_ALL goes before LANG", true, map[string]string{"LC_ALL": "C", "LANG": "C.UTF-8"}, Warn, "LC_ALL=C"},
		{"nothing is set", true, nil, Warn, "no locale is set"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := Terminal(tt.there, func(name string) string { return tt.env[name] })
			if got.Status != tt.status || got.Detail != tt.detail || (got.Hint == "") != (tt.status == OK) {
				t.Errorf("got %+v", got)
			}
		})
	}
}
