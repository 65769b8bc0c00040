package doctor

import (
	"fmt"
	"runtime"
	"strings"

	"isnad/internal/config"
	"isnad/internal/units"
)

// Build names the build of the program and the machine.
func Build(version string) Finding {
	return Finding{Check: "build", Status: OK,
		Detail: fmt.Sprintf("bot %s, %s %s/%s, %s", version, runtime.Version(), runtime.GOOS, runtime.GOARCH, units.Count(runtime.GOMAXPROCS(0), "processor"))}
}

// Settings lists the settings that are not defaults and where they were set. file is "" for
// none.
func Settings(file string, cfg config.Config) Finding {
	if file == "" {
		file = "no file"
	}
	var set []string
	for _, k := range config.Keys() {
		if origin := cfg.Origin(k.Name); origin != "default" {
			value, _ := cfg.Get(k.Name)
			set = append(set, fmt.Sprintf("%s = %s (%s)", k.Name, value, origin))
		}
	}
	if len(set) == 0 {
		set = []string{"every key has its default"}
	}
	return Finding{Check: "config", Status: OK, Detail: file + ": " + strings.Join(set, ", ")}
}

// Terminal checks that the terminal, if there is one, can show Arabic. It reads the
// environment through variable.
func Terminal(there bool, variable func(string) string) Finding {
	if !there {
		return Finding{Check: "terminal", Status: OK, Detail: "standard output is not a terminal"}
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		value := variable(name)
		if value == "" {
			continue
		}
		if utf8 := strings.ToLower(strings.ReplaceAll(value, "-", "")); strings.Contains(utf8, "utf8") {
			return Finding{Check: "terminal", Status: OK, Detail: name + "=" + value}
		}
		return Finding{Check: "terminal", Status: Warn, Detail: name + "=" + value, Hint: "Arabic needs UTF-8: export LANG=C.UTF-8"}
	}
	return Finding{Check: "terminal", Status: Warn, Detail: "no locale is set", Hint: "Arabic needs UTF-8: export LANG=C.UTF-8"}
}
