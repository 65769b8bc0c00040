package voice

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// ear returns an Ear at an endpoint that answers so.
func ear(t *testing.T, answer http.HandlerFunc) *Ear {
	t.Helper()
	server := httptest.NewServer(answer)
	t.Cleanup(server.Close)
	e, err := New(Options{BaseURL: server.URL + "/v1", Model: "small", APIKey: "sk-secret", Longest: time.Minute, PerDay: 90 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestAVoiceMessageIsWrittenDown(t *testing.T) {
	e := ear(t, func(w http.ResponseWriter, r *http.Request) {
		file, header, err := r.FormFile("file")
		if err != nil {
			t.Fatal(err)
		}
		sound, _ := io.ReadAll(file)
		if r.URL.Path != "/v1/audio/transcriptions" || r.FormValue("model") != "small" || string(sound) != "OggS" || header.Filename != "voice.ogg" ||
			r.Header.Get("Authorization") != "Bearer sk-secret" {
			t.Errorf("%s %v %q", r.URL, r.Form, sound)
		}
		json.NewEncoder(w).Encode(map[string]string{"text": " متى وقع\nالانقلاب؟ "}) //nolint:errcheck // a test
	})
	if text, err := e.Write(context.Background(), []byte("OggS"), "ar"); err != nil || text != "متى وقع الانقلاب؟" {
		t.Errorf("%q, %v", text, err)
	}
}

func TestWhatTheEndpointRefusesIsAnErrorWithoutTheKey(t *testing.T) {
	for name, tt := range map[string]struct {
		status int
		body   string
	}{
		"a wrong key": {401, `{"error":{"message":"wrong key sk-secret"}}`},
		"no model":    {404, `{"error":{"message":"no such model"}}`},
		"silence":     {200, `{"text":"  "}`},
		"no JSON":     {200, `hello`},
	} {
		t.Run(name, func(t *testing.T) {
			e := ear(t, func(w http.ResponseWriter, _ *http.Request) {
				w.WriteHeader(tt.status)
				io.WriteString(w, tt.body) //nolint:errcheck // a test
			})
			_, err := e.Write(context.Background(), []byte("OggS"), "")
			if err == nil || strings.Contains(err.Error(), "sk-secret") {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestWhoMayBeListenedTo(t *testing.T) {
	e := ear(t, nil)
	now := time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)
	e.now = func() time.Time { return now }
	admit := func(name string, user int64, length time.Duration, want error) {
		t.Helper()
		if err := e.Admit(user, length); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", name, err, want)
		}
	}
	admit("the longest", 1, time.Minute, nil)
	admit("one that is too long", 1, time.Minute+time.Second, ErrLong)
	admit("more than the day has left", 1, 31*time.Second, ErrToday)
	admit("what the day has left", 1, 30*time.Second, nil)
	admit("one that says it has no length", 1, 0, ErrToday)
	admit("somebody else", 2, time.Minute, nil)
	now = now.Add(12 * time.Hour)
	admit("the next day", 1, time.Minute, nil)
}

func TestWithoutAModelThereIsNoEar(t *testing.T) {
	if e, err := New(Options{BaseURL: "http://localhost/v1"}); e != nil || err != nil {
		t.Errorf("%v, %v", e, err)
	}
	if _, err := New(Options{BaseURL: "localhost", Model: "small"}); err == nil {
		t.Error("an address without a scheme is taken")
	}
}
