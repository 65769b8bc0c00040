package config

import (
	"fmt"
	"strings"
)

// expand fills in the ${VAR} of a value and turns $$ into a dollar sign. refs counts the
// variables; plain reports whether the value has other text.
func expand(s string, env func(string) (string, bool)) (out string, refs int, plain bool, problem *FieldError) {
	var b strings.Builder
	for {
		text, rest, found := strings.Cut(s, "$")
		b.WriteString(text)
		plain = plain || text != ""
		if !found {
			return b.String(), refs, plain, nil
		}
		if strings.HasPrefix(rest, "$") {
			b.WriteByte('$')
			s, plain = rest[1:], true
			continue
		}
		name, rest, ok := variable(rest)
		if !ok {
			return "", 0, false, &FieldError{Err: fmt.Errorf("%w: a dollar sign without {NAME} in", ErrVariable),
				Fix: "write ${NAME} for a variable and $$ for a dollar sign"}
		}
		v, ok := env(name)
		if !ok {
			return "", 0, false, &FieldError{Err: fmt.Errorf("%w: %s is not set", ErrVariable, name),
				Fix: "export " + name + "=…, or write the value itself"}
		}
		b.WriteString(v)
		s, refs = rest, refs+1
	}
}

// variable reads {NAME} from the start of s.
func variable(s string) (name, rest string, ok bool) {
	body, ok := strings.CutPrefix(s, "{")
	if !ok {
		return "", "", false
	}
	name, rest, ok = strings.Cut(body, "}")
	for i, r := range name {
		letter := r == '_' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z'
		if !letter && (i == 0 || r < '0' || r > '9') {
			return "", "", false
		}
	}
	return name, rest, ok && name != ""
}
